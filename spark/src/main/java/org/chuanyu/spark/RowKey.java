// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chuanyu.dictionary.key.KeyDigest;

/** 行的键: how the digests of keys are compared in a DataFrame: whose rule, which rule, the digest, and where the row lies. */
final class RowKey {
    static final String SIDE = "side";
    static final String RULE = "rule";
    static final String DIGEST = "digest";
    static final String PART = "part";
    static final String ROW = "row";

    static final StructType SCHEMA = new StructType(new StructField[] {
        DataTypes.createStructField(SIDE, DataTypes.StringType, false),
        DataTypes.createStructField(RULE, DataTypes.IntegerType, false),
        DataTypes.createStructField(DIGEST, DataTypes.BinaryType, false),
        DataTypes.createStructField(PART, DataTypes.IntegerType, false),
        DataTypes.createStructField(ROW, DataTypes.LongType, false)
    });

    private RowKey() {}

    private static Row of(RepeatedKey.Side side, int rule, byte[] digest, NumberedRow row) {
        return RowFactory.create(side.name(), rule, digest, row.part(), row.number());
    }

    /** Puts the digests of a row's keys to those found so far; no parts where a rule asks nothing of the row. */
    static void add(List<Row> all, RepeatedKey.Side side, List<List<String>> keys, KeyDigest digest, NumberedRow row) {
        for (int rule = 0; rule < keys.size(); rule++) {
            if (!keys.get(rule).isEmpty()) {
                all.add(of(side, rule, digest.of(keys.get(rule)), row));
            }
        }
    }
}
