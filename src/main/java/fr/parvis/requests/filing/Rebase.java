package fr.parvis.requests.filing;

import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldDefinition.Option;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.PageDefinition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets a draft go on with the revision that is online now, when it is opened: a publication itself
 * touches no draft, however many there are. The next entry keeps it there.
 */
@Component
class Rebase {

    private final Procedures procedures;

    Rebase(Procedures procedures) {
        this.procedures = procedures;
    }

    Draft of(Draft draft) {
        if (draft.sent()) {
            return draft;
        }
        Revision own = procedures.revision(draft.revisionId());
        return procedures
                .current(own.code())
                .filter(now -> now.id() != own.id())
                .filter(now -> fits(own.definition().form(), now.definition().form()))
                .map(now -> draft.on(now.id()))
                .orElse(draft);
    }

    /**
     * Whether everything that can be answered in one form can be answered in the other, on the same
     * page and in the same way: then also a page that is open in a browser may still be posted.
     * Otherwise the draft stays on its own revision.
     */
    static boolean fits(FormDefinition own, FormDefinition now) {
        return own.pages().stream()
                .allMatch(page -> now.page(page.id()).filter(it -> fits(page, it)).isPresent());
    }

    private static boolean fits(PageDefinition own, PageDefinition now) {
        return own.when().equals(now.when()) && fits(own.fields(), now.fields());
    }

    private static boolean fits(List<FieldDefinition> own, List<FieldDefinition> now) {
        return own.stream().allMatch(field -> now.stream().anyMatch(other -> fits(field, other)));
    }

    private static boolean fits(FieldDefinition own, FieldDefinition now) {
        return own.id().equals(now.id())
                && own.type().equals(now.type())
                && own.when().equals(now.when())
                && values(now).containsAll(values(own))
                && fits(own.fields(), now.fields());
    }

    private static List<String> values(FieldDefinition field) {
        return field.options().stream().map(Option::value).toList();
    }
}
