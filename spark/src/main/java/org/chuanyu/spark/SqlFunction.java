// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Literal$;
import org.apache.spark.sql.catalyst.expressions.objects.StaticInvoke;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;

/** SQL 函数: makes the expression that calls a method of {@link ChuanyuFunctions} for each row. */
final class SqlFunction extends AbstractFunction1<Seq<Expression>, Expression> {
    private final String name;
    private final String method;
    private final DataType result;
    private final boolean takesDay;
    private final BiConsumer<Answers, String> known;

    /**
     * Describes a function.
     *
     * @param name the name in SQL
     * @param method the method that is called
     * @param result the type of what it returns
     * @param takesDay whether a day may follow
     * @param known refuses a first argument that names nothing
     */
    SqlFunction(String name, String method, DataType result, boolean takesDay, BiConsumer<Answers, String> known) {
        this.name = name;
        this.method = method;
        this.result = result;
        this.takesDay = takesDay;
        this.known = known;
    }

    String name() {
        return name;
    }

    @Override
    public Expression apply(Seq<Expression> given) {
        List<Expression> arguments = CollectionConverters.asJava(given);
        if (arguments.size() != 2 && !(takesDay && arguments.size() == 3)) {
            String count = takesDay ? "2-3" : "2";
            throw Answers.refused(
                    name + " 应有 " + count + " 个参数，给出了 " + arguments.size() + " 个",
                    name + " takes " + count + " arguments, " + arguments.size() + " were given");
        }
        String packs =
                Answers.packs(SQLConf.get().getConfString(Answers.PACKS, "")).text();
        Answers answers = Answers.by(packs);
        if (arguments.get(0) instanceof Literal literal && literal.value() != null) {
            known.accept(answers, String.valueOf(literal.value()));
        }
        List<Expression> all = new ArrayList<>(List.of(Literal$.MODULE$.apply(packs)));
        all.addAll(arguments.subList(0, 2));
        List<AbstractDataType> types =
                new ArrayList<>(List.of(DataTypes.StringType, DataTypes.StringType, DataTypes.StringType));
        if (takesDay) {
            all.add(
                    arguments.size() == 3
                            ? day(arguments.get(2))
                            : Literal$.MODULE$.create((Object) null, DataTypes.StringType));
            types.add(DataTypes.StringType);
        }
        // Nulls go to the method, which knows which of them may be; what it returns may be null, and is always the
        // same.
        return new StaticInvoke(
                ChuanyuFunctions.class, result, method, seq(all), seq(types), false, true, true, Option.empty());
    }

    /** A day goes over as text: a missing day could not be told from a number otherwise. */
    private static Expression day(Expression given) {
        boolean strict = SQLConf.get().ansiEnabled();
        Cast$ casts = Cast$.MODULE$;
        return casts.apply(casts.apply(given, DataTypes.DateType, strict), DataTypes.StringType, strict);
    }

    private static <T> Seq<T> seq(List<T> all) {
        return CollectionConverters.asScala(all).toSeq();
    }
}
