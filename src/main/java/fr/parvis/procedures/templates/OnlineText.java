package fr.parvis.procedures.templates;

import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.reading.ReadDefinition;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What was published, as a tree. */
@Component
class OnlineText {

    private final Revisions revisions;
    private final ReadDefinition reader;

    OnlineText(Revisions revisions, ReadDefinition reader) {
        this.revisions = revisions;
        this.reader = reader;
    }

    JsonNode tree(Revision revision) {
        return reader.tree(revisions.text(revision.id())).orThrow();
    }
}
