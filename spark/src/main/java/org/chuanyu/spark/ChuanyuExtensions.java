// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Spark 扩展: gives a session the functions {@code chuanyu_is_valid}, {@code chuanyu_check}, {@code chuanyu_explain},
 * {@code chuanyu_lookup} and {@code chuanyu_translate}, which say what the command line says:
 *
 * <pre>
 * spark.sql.extensions = org.chuanyu.spark.ChuanyuExtensions
 * spark.chuanyu.packs  = /packs/ours,/packs/theirs      -- beside the built-in ones; may be left out
 *
 * SELECT chuanyu_is_valid('social-credit-code', code) FROM companies
 * </pre>
 */
public final class ChuanyuExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    private static final List<SqlFunction> FUNCTIONS = List.of(
            new SqlFunction("chuanyu_is_valid", "isValid", DataTypes.BooleanType, false, Answers::mustHaveType),
            new SqlFunction("chuanyu_check", "check", DataTypes.StringType, false, Answers::mustHaveType),
            new SqlFunction("chuanyu_explain", "explain", DataTypes.StringType, false, Answers::mustHaveType),
            new SqlFunction("chuanyu_lookup", "lookup", DataTypes.StringType, true, Answers::mustHaveList),
            new SqlFunction("chuanyu_translate", "translate", DataTypes.StringType, true, Answers::mustHaveMapping));

    /** Makes the extension; Spark does so by the name of the class. */
    public ChuanyuExtensions() {
        // Nothing is read before a function is used.
    }

    @Override
    public BoxedUnit apply(SparkSessionExtensions session) {
        for (SqlFunction function : FUNCTIONS) {
            session.injectFunction(new Tuple3<>(
                    new FunctionIdentifier(function.name()),
                    new ExpressionInfo(ChuanyuFunctions.class.getName(), function.name()),
                    function));
        }
        return BoxedUnit.UNIT;
    }
}
