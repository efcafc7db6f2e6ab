/** 川渝代码：What a code says: typed identifiers and codes, check systems, divisions in time. */
@org.jspecify.annotations.NullMarked
module org.chuanyu.codes {
    requires transitive org.chuanyu.core;
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.chuanyu.codes.activity;
    exports org.chuanyu.codes.certificate;
    exports org.chuanyu.codes.check;
    exports org.chuanyu.codes.column;
    exports org.chuanyu.codes.division;
    exports org.chuanyu.codes.entry;
    exports org.chuanyu.codes.exception;
    exports org.chuanyu.codes.grammar;
    exports org.chuanyu.codes.identify;
    exports org.chuanyu.codes.licence;
    exports org.chuanyu.codes.matter;
    exports org.chuanyu.codes.organization;
    exports org.chuanyu.codes.person;
    exports org.chuanyu.codes.project;
    exports org.chuanyu.codes.property;
    exports org.chuanyu.codes.reference;
    exports org.chuanyu.codes.resource;
    exports org.chuanyu.codes.township;
    exports org.chuanyu.codes.type;
    exports org.chuanyu.codes.validation;
    exports org.chuanyu.codes.vehicle;

    uses org.chuanyu.codes.type.CodeType;

    provides org.chuanyu.codes.type.CodeType with
            org.chuanyu.codes.activity.IndustryCodeType,
            org.chuanyu.codes.certificate.CertificateIdentifierType,
            org.chuanyu.codes.division.DivisionCodeType,
            org.chuanyu.codes.licence.FoodLicenceNumberType,
            org.chuanyu.codes.matter.InspectionListCodeType,
            org.chuanyu.codes.matter.ServiceItemCodeType,
            org.chuanyu.codes.matter.SupervisionItemCodeType,
            org.chuanyu.codes.organization.BusinessRegistrationNumberType,
            org.chuanyu.codes.organization.OrganizationCodeType,
            org.chuanyu.codes.organization.SocialCreditCodeType,
            org.chuanyu.codes.person.CitizenNumberType,
            org.chuanyu.codes.person.IdentityNumberType,
            org.chuanyu.codes.person.PermanentResidenceNumberType,
            org.chuanyu.codes.project.ProjectCodeType,
            org.chuanyu.codes.property.RealEstateUnitCodeType,
            org.chuanyu.codes.resource.ResourceCatalogueCodeType,
            org.chuanyu.codes.resource.ResourceIdentifierType,
            org.chuanyu.codes.township.StatisticalDivisionCodeType,
            org.chuanyu.codes.township.TownshipCodeType,
            org.chuanyu.codes.vehicle.VehicleIdentificationNumberType;
}
