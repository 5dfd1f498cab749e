package fr.parvis.site.blocks;

import fr.parvis.ui.Frame;
import fr.parvis.ui.PageBlock;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A block of this module, told by its code: its words are {@code site.blocks.CODE}, its template is
 * {@code site/blocks/CODE}, the form of its settings {@code site/blocks/CODE.yaml}.
 */
record SimpleBlock(
        String code,
        Width width,
        String settingsForm,
        boolean several,
        BiFunction<Frame, PageBlock.Settings, Map<String, Object>> facts)
        implements PageBlock {

    static SimpleBlock of(String code, Width width) {
        return new SimpleBlock(code, width, null, false, null);
    }

    SimpleBlock withForm() {
        return new SimpleBlock(code, width, "site/blocks/" + code + ".yaml", several, facts);
    }

    SimpleBlock manyTimes() {
        return new SimpleBlock(code, width, settingsForm, true, facts);
    }

    SimpleBlock showing(BiFunction<Frame, PageBlock.Settings, Map<String, Object>> shown) {
        return new SimpleBlock(code, width, settingsForm, several, shown);
    }

    @Override
    public String titleKey() {
        return "site.blocks." + code;
    }

    @Override
    public String template() {
        return "site/blocks/" + code.replace('-', '_');
    }

    @Override
    public Map<String, Object> model(Frame frame, Settings settings) {
        return facts.apply(frame, settings);
    }
}
