/**
 * 答复: what is told of a single code when somebody asks: whether it is good, what its parts say, what a list has under it.
 * The command line and Spark tell it alike. Start with {@link org.chuanyu.dictionary.answer.CheckAnswer} and
 * {@link org.chuanyu.dictionary.answer.ListMeanings}.
 */
@org.jspecify.annotations.NullMarked
package org.chuanyu.dictionary.answer;
