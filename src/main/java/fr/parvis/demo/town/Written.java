package fr.parvis.demo.town;

import java.util.List;
import java.util.Map;

/**
 * A content of {@code demo/site/*.yaml}.
 *
 * @param kind its sort
 * @param id its address, by which others name it
 * @param fr title, summary, body; the summary and the body may be left out
 * @param en the same in English; or null
 * @param easy the easy-read version in French; or null
 * @param facts answers to its form, in the short notation of {@link ReadFacts}; or null
 * @param rubric or null
 * @param picture name of a {@link Scene}; or null
 */
record Written(
        String kind,
        String id,
        List<String> fr,
        List<String> en,
        String easy,
        Map<String, Object> facts,
        String rubric,
        String picture) {

    /** Shown with a portrait. */
    boolean hasFace() {
        return kind.equals("elected");
    }

    /** The rubric it stands under by its theme; empty for none. */
    String heading() {
        if (rubric != null) {
            return rubric;
        }
        Object theme = facts == null ? null : facts.get("theme");
        return switch (theme == null ? "" : theme.toString()) {
            case "vie-municipale" -> "vie-municipale";
            case "enfance" -> "enfance";
            case "solidarite" -> "solidarites";
            case "culture", "sport", "fete" -> "culture-et-sport";
            case "environnement", "marche", "economie", "travaux" -> "cadre-de-vie";
            default -> "";
        };
    }

    static String part(List<String> texts, int part) {
        return texts.size() > part ? texts.get(part) : "";
    }
}
