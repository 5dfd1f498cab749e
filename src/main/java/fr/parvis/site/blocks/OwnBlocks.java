package fr.parvis.site.blocks;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.ui.LinkItem;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.Markdown;
import fr.parvis.ui.PageBlock;
import fr.parvis.ui.PageBlock.Width;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The blocks that need no module but those every town hall has. */
@Configuration(proxyBeanMethods = false)
class OwnBlocks {

    @Bean
    @Order(2)
    PageBlock proceduresBlock(Procedures procedures) {
        return SimpleBlock.of("procedures", Width.WHOLE)
                .withForm()
                .showing(
                        (frame, settings) -> {
                            List<Revision> catalogue = procedures.catalogue();
                            int most = settings.number("nombre", ProcedureLinks.ON_HOME);
                            return Map.of(
                                    "procedures",
                                    ProcedureLinks.first(procedures.mostAsked(), most, frame),
                                    "total",
                                    catalogue.size());
                        });
    }

    @Bean
    @Order(5)
    PageBlock trackingBlock() {
        return SimpleBlock.of("tracking", Width.HALF).showing((frame, settings) -> Map.of());
    }

    @Bean
    @Order(6)
    PageBlock helpBlock() {
        return SimpleBlock.of("help", Width.HALF).showing((frame, settings) -> Map.of());
    }

    @Bean
    @Order(7)
    PageBlock newsletterBlock() {
        return SimpleBlock.of("newsletter", Width.HALF).showing((frame, settings) -> Map.of());
    }

    @Bean
    @Order(9)
    PageBlock townHallBlock() {
        return SimpleBlock.of("town-hall", Width.WHOLE).showing((frame, settings) -> Map.of());
    }

    @Bean
    @Order(20)
    PageBlock freeTextBlock() {
        return SimpleBlock.of("free-text", Width.WHOLE)
                .withForm()
                .manyTimes()
                .showing(
                        (frame, settings) -> {
                            String text = Said.in(settings, "texte", frame);
                            return text.isBlank()
                                    ? null
                                    : Map.of(
                                            "title", Said.in(settings, "titre", frame),
                                            "text", Markdown.html(text));
                        });
    }

    @Bean
    @Order(21)
    PageBlock linksBlock() {
        return SimpleBlock.of("links", Width.WHOLE)
                .withForm()
                .manyTimes()
                .showing(
                        (frame, settings) -> {
                            List<LinkItem> links = links(Said.in(settings, "liens", frame));
                            return links.isEmpty()
                                    ? null
                                    : Map.of(
                                            "title",
                                            Said.in(settings, "titre", frame),
                                            "links",
                                            links);
                        });
    }

    /** One a line: {@code Words = address}. */
    private static List<LinkItem> links(String typed) {
        return typed.lines().map(OwnBlocks::link).flatMap(Optional::stream).toList();
    }

    private static Optional<LinkItem> link(String line) {
        int mark = line.lastIndexOf(" = ");
        if (mark < 1) {
            return Optional.empty();
        }
        String address = line.substring(mark + 3).strip();
        boolean leads =
                LocalPath.of(address).isPresent()
                        || Stream.of("https://", "http://", "tel:", "mailto:")
                                .anyMatch(address::startsWith);
        return leads
                ? Optional.of(new LinkItem(address, "next", line.substring(0, mark).strip(), null))
                : Optional.empty();
    }
}
