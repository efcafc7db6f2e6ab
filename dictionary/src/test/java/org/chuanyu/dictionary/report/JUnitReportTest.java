// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.dictionary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chuanyu.core.finding.Severity;
import org.chuanyu.core.text.Language;
import org.chuanyu.dictionary.finding.DictionaryFindings;
import org.chuanyu.dictionary.validation.TableValidation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The report is read back by a parser of XML. */
class JUnitReportTest {

    private static Element suite(Report report, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JUnitReport.write(report, language, out);
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toByteArray()))
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("testsuites");
            return all(root, "testsuite").get(0);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Element parent, String tag) {
        NodeList nodes = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element test(Element suite, String name) {
        return all(suite, "testcase").stream()
                .filter(each -> each.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_element_is_a_test_and_fails_by_its_errors() {
        Element suite = suite(SampleReport.small(), Language.EN);
        assertThat(suite.getAttribute("name")).isEqualTo("administrative-penalty@credit-publicity-2018 penalties.csv");
        assertThat(suite.getAttribute("tests")).isEqualTo("31");
        assertThat(all(suite, "testcase")).hasSize(31);
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(all(suite, "failure")).hasSize(2);
        assertThat(suite.getAttribute("errors") + suite.getAttribute("skipped")).isEqualTo("00");
        assertThat(all(suite, "property"))
                .extracting(each -> each.getAttribute("name") + "=" + each.getAttribute("value"))
                .containsExactly("pack=chuanyu", "edition=2026.11", "rows=5", "accepted=3", "rejected=2");
        Element missing = test(suite, "CF_WSH penalty decision number");
        assertThat(missing.getAttribute("classname")).isEqualTo("administrative-penalty@credit-publicity-2018");
        Element failure = all(missing, "failure").get(0);
        assertThat(failure.getAttribute("type")).isEqualTo("missing");
        assertThat(failure.getAttribute("message")).isEqualTo("× 1");
        assertThat(failure.getTextContent())
                .isEqualTo("row 4, line 5  missing  “行政处罚决定书文号” is empty and must have a value\n");
        assertThat(all(test(suite, "CF_CFJG penalising authority"), "failure")).isEmpty();
        Element unknown = test(suite, "备注二");
        assertThat(all(unknown, "failure")).isEmpty();
        assertThat(all(unknown, "system-out").get(0).getTextContent())
                .isEqualTo(
                        "whole table  column-unknown  column “备注二” is no element of the layout; only the account keeps it\n");
    }

    @Test
    void it_speaks_chinese() {
        Element suite = suite(SampleReport.small(), Language.ZH);
        assertThat(all(test(suite, "CF_WSH 行政处罚决定书文号"), "failure").get(0).getTextContent())
                .startsWith("第 4 行")
                .contains("missing");
    }

    @Test
    void a_table_without_findings_has_no_failure() {
        Report report = SampleReport.empty();
        report.counted(new TableValidation.Counts(5, 5));
        Element suite = suite(report, Language.EN);
        assertThat(suite.getAttribute("tests")).isEqualTo("30");
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(all(suite, "failure")).isEmpty();
        assertThat(all(suite, "system-out")).isEmpty();
    }

    @Test
    void of_many_findings_the_first_twenty_are_told_and_all_are_counted() {
        Report report = SampleReport.empty();
        for (int row = 1; row <= 2345; row++) {
            report.accept(SampleReport.at(row, "CF_WSH", "x", SampleReport.wrongAt(0, 1), List.of()));
        }
        report.accept(SampleReport.at(
                3,
                "CF_WSH",
                "x",
                DictionaryFindings.DUPLICATE_KEY.finding().as(Severity.WARNING).build(),
                List.of()));
        report.counted(new TableValidation.Counts(2345, 0));
        Element test = test(suite(report, Language.EN), "CF_WSH penalty decision number");
        Element failure = all(test, "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("× 2,345");
        assertThat(failure.getTextContent().lines()).hasSize(21).last().isEqualTo("2,325 more");
        assertThat(all(test, "system-out").get(0).getTextContent().lines()).hasSize(1);
    }

    /** Whatever stands in a table, the report is XML, and no control character reaches it. */
    @Test
    void wild_text_is_written_visibly() {
        for (String wild : List.of("]]><b>&\"'", "\u0000\u0007\u001b[31m", "\ud800", "\ufffe\uffff", "a\nb\r\tc")) {
            Element suite = suite(SampleReport.saying(wild), Language.ZH);
            assertThat(suite.getAttribute("failures")).isEqualTo("2");
            assertThat(suite.getTextContent().codePoints())
                    .allMatch(point -> point == '\n' || !Character.isISOControl(point));
        }
        Element markup = suite(SampleReport.saying("<b>&\"'"), Language.ZH);
        assertThat(test(markup, "<b>&\"'").getAttribute("name")).isEqualTo("<b>&\"'");
    }
}
