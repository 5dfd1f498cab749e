package fr.parvis.requests.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.files.StoredFile;
import fr.parvis.forms.Answers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FileIdsTest {

    private static final StoredFile COPY =
            new StoredFile(
                    900,
                    "plan.pdf",
                    "application/pdf",
                    12,
                    "0",
                    StoredFile.Scan.CLEAN,
                    Instant.EPOCH);

    @Test
    void filesAreReplacedWhereverTheyStand() {
        var answers =
                new Answers(
                        Map.of(
                                "plan",
                                List.of(file(7)),
                                "enfants",
                                List.of(Map.of("certificat", List.of(file(7))))));

        assertThat(FileIds.replaced(answers, Map.of(7L, COPY)).values())
                .isEqualTo(
                        Map.of(
                                "plan",
                                List.of(file(900L)),
                                "enfants",
                                List.of(Map.of("certificat", List.of(file(900L))))));
    }

    @Test
    void whatOnlyLooksLikeOneIsLeftAlone() {
        var answers =
                new Answers(
                        Map.of(
                                "parcelle",
                                Map.of("id", 7),
                                "nombre",
                                "7",
                                "autre",
                                List.of(file(8))));

        assertThat(FileIds.replaced(answers, Map.of(7L, COPY))).isEqualTo(answers);
    }

    private static Map<String, Object> file(Object id) {
        return Map.of("id", id, "name", "plan.pdf", "size", 12);
    }
}
