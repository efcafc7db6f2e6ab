// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.chuanyu.codes.grammar.CodeMatch;
import org.chuanyu.codes.type.CodeValue;
import org.chuanyu.codes.type.Judging;
import org.chuanyu.core.finding.Level;
import org.chuanyu.core.finding.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * 电子证照标识: the identifier of an electronic certificate, GB/T 36904-2018, such as {@code
 * 1.2.156.3005.2.11100000000013338W002.11320482014138860P.201807250201.001.M}. It does not hold the holder of the
 * certificate.
 *
 * <p>Six parts with full stops between them:
 *
 * <table>
 * <caption>Structure</caption>
 * <tr><th>position</th><th>part</th><th>form</th></tr>
 * <tr><td>1</td><td>根代码, root</td><td>{@code 1.2.156.3005.2}</td></tr>
 * <tr><td>2</td><td>证照类型代码, certificate type</td><td>an21: social credit code of the defining body and n3</td></tr>
 * <tr><td>3</td><td>颁发机构代码, issuing body</td><td>an18, social credit code; a division of 6 digits was seen</td></tr>
 * <tr><td>4</td><td>流水号, serial</td><td>letters and digits, 9 to 32 seen</td></tr>
 * <tr><td>5</td><td>版本号, version</td><td>n3</td></tr>
 * <tr><td>6</td><td>校验位, check character</td>
 * <td>{@code 0-9A-Z}, ISO/IEC 7064 MOD 37,36 over parts 2 to 5 without full stops</td></tr>
 * </table>
 *
 * <p>The text of the standard was not at hand; form and check are confirmed on four published identifiers, the other
 * rules are provisional. A defect of the credit code inside is a warning.
 *
 * <p>Good: the example above. Bad: the same with another last character. Null is not valid, and is rejected like an
 * empty text.
 */
public final class CertificateIdentifier extends CodeValue<CertificateIdentifier> {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final CertificateIdentifierType TYPE = new CertificateIdentifierType();

    /** The canonical text. */
    private final String value;

    /** The type of the certificate. */
    private final String certificateType;

    /** The issuing body. */
    private final String issuer;

    /** The serial. */
    private final String serial;

    /** The version. */
    private final String version;

    CertificateIdentifier(CodeMatch match) {
        this.value = match.canonical();
        this.certificateType = match.part("type");
        this.issuer = match.part("issuer");
        this.serial = match.part("serial");
        this.version = match.part("version");
    }

    /**
     * Returns the identifier that a text is.
     *
     * @param text the text, exactly as it stands
     * @return the identifier
     * @throws org.chuanyu.core.finding.RejectedException when the text is rejected; it carries all findings
     */
    @JsonCreator
    public static CertificateIdentifier of(String text) {
        return parse(text).orElseThrow();
    }

    /**
     * Judges a text by the built-in reference data.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @return accepted or rejected, with all findings
     */
    public static Parsed<CertificateIdentifier> parse(@Nullable CharSequence text) {
        return parse(text, Judging.standard());
    }

    /**
     * Judges a text.
     *
     * @param text the text, exactly as it stands; null is rejected
     * @param judging by what to judge
     * @return accepted or rejected, with all findings
     */
    public static Parsed<CertificateIdentifier> parse(@Nullable CharSequence text, Judging judging) {
        return TYPE.parse(text, judging);
    }

    /**
     * Tells whether {@link #parse} accepts a text. Allocates nothing.
     *
     * @param text the text; null is not valid
     * @return whether no finding is an error
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return TYPE.isValid(text);
    }

    /**
     * Tells whether a text fully reaches a level.
     *
     * @param text the text; null is not valid
     * @param level the level asked for; {@link Level#ASSIGNED_AT_DATE} is that of today
     * @return whether the level is reached
     */
    public static boolean isValid(@Nullable CharSequence text, Level level) {
        return TYPE.isValid(text, level);
    }

    /**
     * Returns the canonical text.
     *
     * @return the parts with full stops between them
     */
    @Override
    public String value() {
        return value;
    }

    @Override
    protected String typeId() {
        return CertificateIdentifierType.ID;
    }

    /**
     * Returns the type of the certificate.
     *
     * @return the credit code of the defining body and a sequence of three digits
     */
    public String certificateType() {
        return certificateType;
    }

    /**
     * Returns the issuing body, whose code need not be right.
     *
     * @return a social credit code, or six digits of a division
     */
    public String issuer() {
        return issuer;
    }

    /**
     * Returns the serial.
     *
     * @return letters and digits
     */
    public String serial() {
        return serial;
    }

    /**
     * Returns the version.
     *
     * @return three digits
     */
    public String version() {
        return version;
    }

    /**
     * Returns the check character.
     *
     * @return the last character
     */
    public char checkCharacter() {
        return value.charAt(value.length() - 1);
    }
}
