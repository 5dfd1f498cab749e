package fr.parvis.site.menu;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.Arranging;
import fr.parvis.site.arranging.ArrangingRefused;
import fr.parvis.site.arranging.Part;
import fr.parvis.site.arranging.State;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import fr.parvis.ui.MenuEntry;
import fr.parvis.ui.Navigation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The menu that visitors see, and the one that is being prepared. */
@Component
class PortalMenu implements Navigation {

    private final Arranging arranging;
    private final ObjectProvider<MenuEntry> entries;
    private final ContentKinds kinds;
    private final Languages languages;
    private final JsonMapper json;

    PortalMenu(
            Arranging arranging,
            ObjectProvider<MenuEntry> entries,
            ContentKinds kinds,
            Languages languages,
            JsonMapper json) {
        this.arranging = arranging;
        this.entries = entries;
        this.kinds = kinds;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public Optional<List<Item>> portal(Frame frame) {
        return arranging
                .live(Part.MENU)
                .map(kept -> json.readValue(kept, MenuTree.class).items(frame));
    }

    State state() {
        return arranging.state(Part.MENU);
    }

    MenuTree draft(State state) {
        return read(state.draft());
    }

    Outcome<Long, ArrangingRefused> change(long seen, UnaryOperator<MenuTree> change) {
        return arranging.change(
                Part.MENU, seen, before -> json.writeValueAsString(change.apply(read(before))));
    }

    Outcome<Long, ArrangingRefused> undo(long seen) {
        return arranging.undo(Part.MENU, seen);
    }

    Outcome<Long, ArrangingRefused> publish(long seen) {
        return arranging.publish(Part.MENU, seen);
    }

    /** Pages that may be put into the menu by choosing them. */
    List<MenuLine> pages() {
        return Stream.concat(
                        own().stream(),
                        kinds.all().stream()
                                .map(kind -> line(kind.path(), kindName(kind), kind.path())))
                .toList();
    }

    private static String kindName(ContentKind kind) {
        return kind.name() + ".many";
    }

    private MenuTree read(String kept) {
        return kept == null ? usual() : json.readValue(kept, MenuTree.class);
    }

    /** What modules contribute, in their order. */
    private MenuTree usual() {
        return new MenuTree(own());
    }

    private List<MenuLine> own() {
        List<MenuEntry> portal =
                entries.stream()
                        .filter(entry -> entry.place() == MenuEntry.Place.PORTAL)
                        .sorted(Comparator.comparingInt(MenuEntry::order))
                        .toList();
        return IntStream.range(0, portal.size())
                .mapToObj(at -> line("m" + at, portal.get(at).key(), portal.get(at).path()))
                .toList();
    }

    private MenuLine line(String key, String words, String path) {
        return new MenuLine(
                key,
                new LocalizedText(
                        languages.words(Locale.FRENCH).get(words),
                        languages.words(Locale.ENGLISH).get(words)),
                path,
                false);
    }
}
