package fr.parvis.demo.town;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.demo.DemoRoom;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.Manuscript;
import fr.parvis.site.content.PublishContent;
import fr.parvis.site.content.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Communes communes;
    private final ContentKinds kinds;
    private final PublishContent publish;
    private final ReadFacts facts;
    private final DrawScenes scenes;

    LaySite(
            Communes communes,
            ContentKinds kinds,
            PublishContent publish,
            ReadFacts facts,
            DrawScenes scenes) {
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
        Map<String, Long> known = new HashMap<>();
        for (String file : FILES) {
            for (Written one : read(file, commune, pictures)) {
                known.put(one.id(), publish(one, known, pictures));
            }
        }
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
                        "",
                        one.picture() == null ? 0 : pictures.get(one.picture()),
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
            for (Map.Entry<String, Long> picture : pictures.entrySet()) {
                text = text.replace("{" + picture.getKey() + "}", picture.getValue().toString());
            }
            return YAML.readValue(text, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
