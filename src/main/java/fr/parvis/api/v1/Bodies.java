package fr.parvis.api.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What programs send, member by member; any other member is refused. */
final class Bodies {

    private Bodies() {}

    /**
     * @param language {@code fr} or {@code en}; null for French
     * @param arrivedOn null for today
     * @param reference under which the program knows it, or null
     */
    record Filed(
            String procedure,
            String language,
            LocalDate arrivedOn,
            String reference,
            Map<String, Object> answers) {}

    /**
     * @param words to the resident, or null
     */
    record Followed(String transition, String words) {}

    /**
     * @param note stays in the town hall
     * @param uploads handles, or null
     */
    record Written(String words, Boolean note, List<String> uploads) {

        boolean isNote() {
            return Boolean.TRUE.equals(note);
        }

        List<String> handles() {
            return uploads == null ? List.of() : uploads;
        }
    }

    record Given(String title, String upload) {}

    record Referred(String reference) {}
}
