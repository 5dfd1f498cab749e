package fr.parvis.site.blocks;

import fr.parvis.procedures.LifeEvent;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.Stream;

/** A door of the facade: a moment of life that has procedures here. */
public record Arch(String href, String icon, String label) {

    static List<Arch> of(List<Revision> catalogue, Frame frame) {
        return Stream.of(LifeEvent.values())
                .filter(event -> catalogue.stream().anyMatch(it -> belongs(it, event)))
                .map(event -> of(event, frame))
                .toList();
    }

    private static boolean belongs(Revision revision, LifeEvent event) {
        return revision.definition().lifeEvents().contains(event.code());
    }

    private static Arch of(LifeEvent event, Frame frame) {
        return new Arch(
                "/demarches?moment=" + event.code(),
                event.icon(),
                frame.t("procedures.moment." + event.code()));
    }
}
