/** 川渝代码：What a code says: typed identifiers and codes, check systems, divisions in time. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.codes {
    requires transitive org.chuanyu.core;
    requires static com.fasterxml.jackson.annotation;
    requires static org.jspecify;

    exports org.chuanyu.codes.check;
    exports org.chuanyu.codes.division;
    exports org.chuanyu.codes.identify;
    exports org.chuanyu.codes.organization;
    exports org.chuanyu.codes.person;
    exports org.chuanyu.codes.reference;
    exports org.chuanyu.codes.type;

    uses org.chuanyu.codes.type.CodeType;

    provides org.chuanyu.codes.type.CodeType with
            org.chuanyu.codes.division.DivisionCodeType,
            org.chuanyu.codes.organization.OrganizationCodeType,
            org.chuanyu.codes.organization.SocialCreditCodeType,
            org.chuanyu.codes.person.CitizenNumberType;
}
