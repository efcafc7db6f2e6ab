// SPDX-License-Identifier: Apache-2.0
package org.chuanyu.codes.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Provides;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has the library on the module path and who has it on the class path find the same types. */
class ProvidedTypesTest {

    @Test
    void the_services_file_and_the_module_name_the_same_types() throws IOException {
        List<String> onClassPath = new ArrayList<>();
        String file = "META-INF/services/" + CodeType.class.getName();
        for (URL url : Collections.list(CodeType.class.getClassLoader().getResources(file))) {
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                in.lines().filter(line -> !line.isBlank()).forEach(onClassPath::add);
            }
        }
        ModuleDescriptor module = CodeType.class.getModule().getDescriptor();
        assertThat(module).as("tests run in the named module").isNotNull();
        assertThat(module.provides().stream()
                        .filter(provides -> provides.service().equals(CodeType.class.getName()))
                        .map(Provides::providers)
                        .flatMap(List::stream))
                .containsExactlyElementsOf(onClassPath)
                .isSorted();
        assertThat(CodeTypes.all())
                .extracting(type -> type.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(onClassPath);
    }

    @Test
    void a_type_is_found_by_its_name_and_says_what_it_is() {
        for (CodeType<?> type : CodeTypes.all()) {
            assertThat(CodeTypes.find(type.id())).containsSame(type);
            assertThat(type.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(type.name().zh()).isNotEqualTo(type.name().en());
            assertThat(type.citation().source()).isNotBlank();
            assertThat(type.valueClass()).isFinal();
        }
        assertThat(CodeTypes.find("no-such-type")).isEmpty();
    }
}
