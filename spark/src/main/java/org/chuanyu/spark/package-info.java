/**
 * Spark: for tables that outgrow one machine. {@link org.chuanyu.spark.DataFrameTranslation} carries a DataFrame over to
 * another side with the outcomes, the account and the report of the command line. Nothing is decided here: every rule is
 * the dictionary's.
 */
@NullMarked
package org.chuanyu.spark;

import org.jspecify.annotations.NullMarked;
