// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all test classes: it takes seconds to start. */
final class LocalSpark {
    static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("chuanyu")
            .config("spark.sql.extensions", ChuanyuExtensions.class.getName())
            .config("spark.sql.session.timeZone", "Asia/Shanghai")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();

    private LocalSpark() {}
}
