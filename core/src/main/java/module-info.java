/** 川渝核心：The words everyone speaks: bilingual text, periods, citations, findings, parse results. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.core {
    requires static org.jspecify;

    exports org.chuanyu.core.finding;
    exports org.chuanyu.core.source;
    exports org.chuanyu.core.text;
    exports org.chuanyu.core.time;
}
