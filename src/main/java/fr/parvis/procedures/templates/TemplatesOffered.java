package fr.parvis.procedures.templates;

import fr.parvis.commune.Communes;
import fr.parvis.procedures.Library;
import fr.parvis.procedures.OfferedProcedures;
import fr.parvis.procedures.Procedures;
import fr.parvis.ui.Frame;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the other communes of the installation offer, in two queries. */
@Component
class TemplatesOffered implements OfferedProcedures {

    private static final int FIRST = 12;

    private final TemplateStore templates;
    private final AdoptionStore adoptions;
    private final Communes communes;
    private final Procedures procedures;
    private final Library library;

    TemplatesOffered(
            TemplateStore templates,
            AdoptionStore adoptions,
            Communes communes,
            Procedures procedures,
            Library library) {
        this.templates = templates;
        this.adoptions = adoptions;
        this.communes = communes;
        this.procedures = procedures;
        this.library = library;
    }

    @Override
    public List<Offer> offered(Frame frame) {
        return templates.ofOthers().stream().limit(FIRST).map(it -> offer(it, frame)).toList();
    }

    @Override
    public String path() {
        return TemplatesController.PATH;
    }

    private Offer offer(Template template, Frame frame) {
        var shown = new ShownTemplate(template, communes.get(template.publisher()), null, false);
        return new Offer(
                frame.t(template.title()),
                frame.t(template.summary()),
                shown.publisher().name(),
                path() + "#" + shown.anchor());
    }

    /**
     * @param typed that the title, the summary or the commune must hold; empty for all
     */
    List<ShownTemplate> all(String typed, Frame frame) {
        String wanted = plain(typed);
        Map<String, Adoption> mine =
                adoptions.all().stream()
                        .collect(Collectors.toMap(Adoption::code, Function.identity()));
        return templates.ofOthers().stream()
                .map(it -> shown(it, mine))
                .filter(it -> plain(words(it, frame)).contains(wanted))
                .toList();
    }

    private ShownTemplate shown(Template template, Map<String, Adoption> mine) {
        String followedBy =
                mine.values().stream()
                        .filter(it -> it.publisher().equals(template.publisher()))
                        .filter(it -> it.template().equals(template.code()))
                        .map(Adoption::code)
                        .findFirst()
                        .orElse(null);
        boolean into =
                !mine.containsKey(template.code())
                        && library.find(template.code()).isPresent()
                        && procedures.current(template.code()).isPresent();
        return new ShownTemplate(template, communes.get(template.publisher()), followedBy, into);
    }

    private static String words(ShownTemplate one, Frame frame) {
        return String.join(
                " ",
                frame.t(one.template().title()),
                frame.t(one.template().summary()),
                one.publisher().name());
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
