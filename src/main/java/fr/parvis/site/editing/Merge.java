package fr.parvis.site.editing;

import fr.parvis.forms.Answers;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.Translation;
import fr.parvis.site.content.Wording;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Two people wrote from one version: what only one of them touched is taken from that one; what
 * both touched stays as the second wrote it, and is shown.
 */
final class Merge {

    private final Manuscript base;
    private final Manuscript theirs;
    private final Manuscript mine;

    private Merge(Manuscript base, Manuscript theirs, Manuscript mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    static Manuscript of(Manuscript base, Manuscript theirs, Manuscript mine) {
        return new Merge(base, theirs, mine).merged();
    }

    private Manuscript merged() {
        return new Manuscript(
                pick(Manuscript::slug),
                wording(),
                translations(),
                pick(Manuscript::easyRead),
                facts(),
                pick(Manuscript::rubric),
                pick(Manuscript::leadImage),
                pick(Manuscript::keywords),
                pick(Manuscript::startsAt),
                pick(Manuscript::endsAt));
    }

    private <T> T pick(Function<Manuscript, T> part) {
        return chosen(part.apply(base), part.apply(theirs), part.apply(mine));
    }

    private static <T> T chosen(T was, T they, T me) {
        return Objects.equals(was, me) ? they : me;
    }

    private Wording wording() {
        return new Wording(
                pick(it -> it.french().title()),
                pick(it -> it.french().summary()),
                pick(it -> it.french().body()),
                pick(it -> it.french().easyRead()));
    }

    private Map<String, Translation> translations() {
        var merged = new LinkedHashMap<String, Translation>();
        for (String language : keys(Manuscript::translations)) {
            Translation chosen = pick(it -> it.translations().get(language));
            if (chosen != null) {
                merged.put(language, chosen);
            }
        }
        return merged;
    }

    private Answers facts() {
        var merged = new LinkedHashMap<String, Object>();
        for (String field : keys(it -> it.facts().values())) {
            Object chosen = pick(it -> it.facts().value(field));
            if (chosen != null) {
                merged.put(field, chosen);
            }
        }
        return new Answers(merged);
    }

    private Set<String> keys(Function<Manuscript, Map<String, ?>> part) {
        var keys = new LinkedHashSet<String>();
        keys.addAll(part.apply(theirs).keySet());
        keys.addAll(part.apply(mine).keySet());
        return keys;
    }
}
