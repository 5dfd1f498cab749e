package fr.parvis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is built into the program, read from its own bill of materials (CycloneDX): every part has a
 * licence under which a town hall may use, change and pass on the whole.
 */
@Tag("rules")
class LicencesTest {

    private static final String BILL = "/META-INF/sbom/application.cdx.json";

    /** By SPDX identifier, or the name a part gives its licence where it has none. */
    private static final Set<String> WELCOME =
            Set.of(
                    "0BSD",
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    // how the bill reads "BSD License" in the poms of parts under three clauses
                    "BSD-4-Clause",
                    "Bouncy Castle Licence",
                    "EPL-2.0",
                    "LGPL-2.1-or-later",
                    "MIT",
                    // three clauses of BSD, under a name of their own
                    "iCal4j - License",
                    // the Apache licence of old without its clause of thanks (JDOM)
                    "Similar to Apache License but with the acknowledgment clause removed");

    @Test
    void everyPartHasALicenceThatLetsTheWholeBePassedOn() throws IOException {
        var unwelcome = new TreeSet<String>();
        JsonNode parts = bill().path("components");
        assertThat(parts.size()).isGreaterThan(50);
        for (JsonNode part : parts) {
            Set<String> licences = licences(part);
            if (licences.stream().noneMatch(WELCOME::contains)) {
                unwelcome.add(name(part) + " " + licences);
            }
        }
        assertThat(unwelcome).isEmpty();
    }

    @Test
    void everyPartHasAVersionAHashAndAnAddressInAPublicRepository() throws IOException {
        for (JsonNode part : bill().path("components")) {
            assertThat(part.path("version").asString())
                    .as(name(part))
                    .isNotEmpty()
                    .doesNotContain("SNAPSHOT");
            assertThat(part.path("hashes").size()).as(name(part)).isPositive();
            assertThat(part.path("purl").asString()).as(name(part)).startsWith("pkg:maven/");
        }
    }

    private static Set<String> licences(JsonNode part) {
        var found = new TreeSet<String>();
        for (JsonNode one : part.path("licenses")) {
            JsonNode licence = one.path("license");
            for (String key : List.of("id", "name")) {
                if (licence.has(key)) {
                    found.add(licence.path(key).asString());
                }
            }
            if (one.has("expression")) {
                found.add(one.path("expression").asString());
            }
        }
        return found;
    }

    private static String name(JsonNode part) {
        return part.path("group").asString() + ":" + part.path("name").asString();
    }

    private static JsonNode bill() throws IOException {
        try (InputStream in = LicencesTest.class.getResourceAsStream(BILL)) {
            assertThat(in)
                    .as(BILL + ", which a build on line writes: run one without -o")
                    .isNotNull();
            return JsonMapper.shared().readTree(in);
        }
    }
}
