/** 命令行: how people run Chuanyu. Start with {@link org.chuanyu.cli.Main}. */
@org.jspecify.annotations.NullMarked
package org.chuanyu.cli;
