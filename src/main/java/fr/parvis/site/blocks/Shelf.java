package fr.parvis.site.blocks;

import fr.parvis.forms.Answers;
import fr.parvis.forms.DefinitionReader;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.ReadForm;
import fr.parvis.ui.PageBlock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All blocks there are, with the forms of their settings. */
@Component
class Shelf {

    private final Map<String, PageBlock> blocks;
    private final Map<String, FormDefinition> forms = new LinkedHashMap<>();

    /**
     * @throws IllegalStateException when a form of settings has a mistake, a bug of its module
     */
    Shelf(List<PageBlock> blocks, DefinitionReader reader) {
        this.blocks =
                blocks.stream()
                        .collect(
                                Collectors.toMap(
                                        PageBlock::code,
                                        Function.identity(),
                                        (one, two) -> {
                                            throw new IllegalStateException(
                                                    "two blocks " + one.code());
                                        },
                                        LinkedHashMap::new));
        blocks.stream()
                .filter(block -> block.settingsForm() != null)
                .forEach(block -> forms.put(block.code(), read(block.settingsForm(), reader)));
    }

    Optional<PageBlock> find(String code) {
        return Optional.ofNullable(blocks.get(code));
    }

    /** Those that may still be added to an arrangement. */
    List<PageBlock> addable(Arrangement arrangement) {
        return blocks.values().stream()
                .filter(block -> block.several() || !arrangement.has(block.code()))
                .toList();
    }

    /** Null for a block without settings. */
    FormDefinition form(String code) {
        return forms.get(code);
    }

    PageBlock.Settings settings(Placed placed) {
        FormDefinition form = forms.get(placed.code());
        if (form == null) {
            return PageBlock.Settings.NONE;
        }
        var answers = new Answers(placed.settings());
        return new PageBlock.Settings(
                form.fields()
                        .collect(
                                Collectors.toMap(
                                        FieldDefinition::id, field -> answers.texts(field.id()))));
    }

    @SuppressWarnings("unchecked")
    private static FormDefinition read(String resource, DefinitionReader reader) {
        try {
            String text =
                    new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            var raw =
                    (Map<String, Object>)
                            new Load(LoadSettings.builder().build()).loadFromString(text);
            ReadForm read = reader.read(raw);
            if (!read.sound()) {
                throw new IllegalStateException(resource + ": " + read.mistakes());
            }
            return read.form();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
