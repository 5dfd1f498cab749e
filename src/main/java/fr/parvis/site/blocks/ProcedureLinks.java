package fr.parvis.site.blocks;

import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import fr.parvis.ui.LinkItem;
import java.util.List;

/** Procedures as lines of a list: name, then how long it takes and what it costs. */
final class ProcedureLinks {

    static final int ON_HOME = 8;

    private ProcedureLinks() {}

    static List<LinkItem> first(List<Revision> mostAsked, int most, Frame frame) {
        return mostAsked.stream().limit(most).map(it -> link(it, frame)).toList();
    }

    /** How long it takes and what it costs; where it is done, when that is elsewhere. */
    private static String detail(ProcedureDefinition definition, Frame frame) {
        return definition.kind().filled()
                ? frame.t(
                        "site.procedure.detail",
                        definition.sheet().minutes(),
                        frame.t(definition.sheet().price()))
                : frame.t(definition.redirect().name());
    }

    private static LinkItem link(Revision revision, Frame frame) {
        ProcedureDefinition definition = revision.definition();
        return new LinkItem(
                "/demarches/" + definition.code(),
                definition.icon(),
                frame.t(definition.title()),
                detail(definition, frame));
    }
}
