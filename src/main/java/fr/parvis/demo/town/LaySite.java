package fr.parvis.demo.town;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.demo.DemoRoom;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.Rubrics;
import fr.parvis.site.content.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Publishes the site of a commune of the demonstration, as its secretary would. */
@Component
@Profile("demo")
@Order(LaySite.FIRST)
class LaySite implements DemoRoom {

    /** Letters tell of what is published. */
    static final int FIRST = 10;

    private static final List<String> FILES =
            List.of("places", "people", "council", "life", "news", "work");

    /** In their order. */
    private static final SortedMap<String, LocalizedText> RUBRICS =
            new TreeMap<>(
                    Map.of(
                            "cadre-de-vie", new LocalizedText("Cadre de vie", "Surroundings"),
                            "culture-et-sport",
                                    new LocalizedText("Culture et sport", "Culture and sport"),
                            "enfance", new LocalizedText("Enfance et école", "Childhood"),
                            "solidarites", new LocalizedText("Solidarités", "Solidarity"),
                            "vie-municipale",
                                    new LocalizedText("Vie municipale", "Municipal life")));

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Communes communes;
    private final ContentKinds kinds;
    private final PublishContent publish;
    private final ReadFacts facts;
    private final DrawScenes scenes;
    private final Rubrics rubrics;

    LaySite(
            Communes communes,
            ContentKinds kinds,
            PublishContent publish,
            ReadFacts facts,
            DrawScenes scenes,
            Rubrics rubrics) {
        this.rubrics = rubrics;
        this.communes = communes;
        this.kinds = kinds;
        this.publish = publish;
        this.facts = facts;
        this.scenes = scenes;
    }

    @Override
    public String step() {
        return "site";
    }

    @Override
    public void lay() {
        Commune commune = communes.current();
        Map<String, Long> pictures = scenes.draw(commune);
        RUBRICS.forEach(this::open);
        Map<String, Long> known = new HashMap<>();
        for (String file : FILES) {
            for (Written one : read(file, commune, pictures)) {
                if (one.hasFace()) {
                    pictures.put(one.id(), scenes.face(one.fr().getFirst(), commune));
                }
                known.put(one.id(), publish(one, known, pictures));
            }
        }
    }

    private void open(String code, LocalizedText name) {
        rubrics.put(code, name, null, RUBRICS.keySet().stream().toList().indexOf(code));
    }

    private long publish(Written one, Map<String, Long> known, Map<String, Long> pictures) {
        Manuscript manuscript =
                new Manuscript(
                        one.id(),
                        wording(one.fr(), one.easy()),
                        Map.of(),
                        one.easy() != null,
                        facts.of(
                                kinds.get(one.kind()).form(),
                                one.facts() == null ? Map.of() : one.facts(),
                                known),
                        one.heading(),
                        pictures.getOrDefault(one.hasFace() ? one.id() : one.picture(), 0L),
                        List.of(),
                        null,
                        null);
        return publish.publish(
                        one.kind(),
                        one.en() == null
                                ? manuscript
                                : manuscript.withEnglish(wording(one.en(), null)))
                .orThrow()
                .id();
    }

    private static Wording wording(List<String> texts, String easy) {
        return new Wording(
                Written.part(texts, 0),
                Written.part(texts, 1),
                Written.part(texts, 2),
                easy == null ? "" : easy);
    }

    private static List<Written> read(String file, Commune commune, Map<String, Long> pictures) {
        try (var in = LaySite.class.getResourceAsStream("/demo/site/" + file + ".yaml")) {
            String text =
                    new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .replace("{commune}", commune.name())
                            .replace("{mairie}", commune.address().oneLine())
                            .replace("{tel}", commune.phone());
            Centre centre = Centre.of(commune);
            text = centre == null ? Centre.forget(text) : centre.locate(text);
            for (Map.Entry<String, Long> picture : pictures.entrySet()) {
                text = text.replace("{" + picture.getKey() + "}", picture.getValue().toString());
            }
            return YAML.readValue(text, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
