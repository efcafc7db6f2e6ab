/** 川渝词典：What data means: elements, code lists, data sets, mappings, packs. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.dictionary {
    requires transitive org.chuanyu.codes;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;

    exports org.chuanyu.dictionary.answer;
    exports org.chuanyu.dictionary.authoring;
    exports org.chuanyu.dictionary.certificate;
    exports org.chuanyu.dictionary.codelist;
    exports org.chuanyu.dictionary.concept;
    exports org.chuanyu.dictionary.diff;
    exports org.chuanyu.dictionary.element;
    exports org.chuanyu.dictionary.finding;
    exports org.chuanyu.dictionary.inspection;
    exports org.chuanyu.dictionary.key;
    exports org.chuanyu.dictionary.mapping;
    exports org.chuanyu.dictionary.pack;
    exports org.chuanyu.dictionary.record;
    exports org.chuanyu.dictionary.reference;
    exports org.chuanyu.dictionary.registration;
    exports org.chuanyu.dictionary.report;
    exports org.chuanyu.dictionary.rule;
    exports org.chuanyu.dictionary.table;
    exports org.chuanyu.dictionary.translation;
    exports org.chuanyu.dictionary.validation;
}
