/**
 * Spark: for tables that outgrow one machine. {@link org.chuanyu.spark.DataFrameTranslation} carries a DataFrame over to
 * another side with the outcomes, the account and the report of the command line; {@link org.chuanyu.spark.ChuanyuExtensions} gives SQL functions that say what
 * the command line says. Nothing is decided here: every rule is
 * the dictionary's.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.spark;
