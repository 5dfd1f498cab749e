package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Draft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A newer edition of a template, beside what the commune has made of the one it adopted.
 *
 * @param news editions that the commune does not have, the newest first
 * @param draft that the proposal would be written in, when there is one already
 * @param revision online, its id
 */
record Proposal(
        Adoption adoption,
        Template template,
        List<Edition> news,
        Optional<Draft> draft,
        long revision,
        JsonNode base,
        JsonNode ours,
        JsonNode theirs) {

    /** Changes whenever one of the three texts does. */
    String state() {
        String mine = draft.map(it -> "d" + it.id() + "." + it.version()).orElse("r" + revision);
        return template.edition() + "-" + adoption.base() + "-" + mine;
    }

    /** Version of the draft that is compared; the one that would begin is 0. */
    long version() {
        return draft.map(Draft::version).orElse(0L);
    }

    /**
     * @param choices by the id of the conflict; ours where there is none
     */
    Merge merged(Map<String, Side> choices) {
        return ThreeWay.merge(base, ours, theirs, it -> choices.getOrDefault(it.id(), Side.OURS));
    }
}
