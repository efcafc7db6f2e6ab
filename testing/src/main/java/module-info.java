/** 川渝测试号码：codes for tests that pass and belong to nobody, with planted defects on demand. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.testing {
    requires transitive org.chuanyu.codes;
    requires static org.jspecify;

    exports org.chuanyu.testing;
}
