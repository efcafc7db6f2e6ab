/** 川渝格式：What the dictionary knows, in the formats that other tools read. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.formats {
    requires transitive org.chuanyu.dictionary;
    requires static org.jspecify;

    exports org.chuanyu.formats.export;

    uses org.chuanyu.formats.export.ExportFormat;

    provides org.chuanyu.formats.export.ExportFormat with
            org.chuanyu.formats.page.HtmlFormat,
            org.chuanyu.formats.page.MarkdownFormat;
}
