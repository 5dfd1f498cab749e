package fr.parvis.ui.frame;

import fr.parvis.commune.Communes;
import fr.parvis.ui.Assets;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Languages;
import fr.parvis.ui.MenuEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the frame of a request, once. */
@Component
public class Frames {

    private static final String ATTRIBUTE = Frame.class.getName();

    private final Communes communes;
    private final Languages languages;
    private final Assets assets;
    private final Contributions contributions;
    private final List<MenuEntry> menu;
    private final Clock clock;

    Frames(
            Communes communes,
            Languages languages,
            Assets assets,
            Contributions contributions,
            ObjectProvider<MenuEntry> menu,
            Clock clock) {
        this.communes = communes;
        this.languages = languages;
        this.assets = assets;
        this.contributions = contributions;
        this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.clock = clock;
    }

    public Frame of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Frame frame) {
            return frame;
        }
        Frame frame = make(request, contributions.person(request), false);
        request.setAttribute(ATTRIBUTE, frame);
        return frame;
    }

    /** Asks nobody who is signed in: for error pages, which must work when nothing else does. */
    public Frame anonymous(HttpServletRequest request) {
        return make(request, null, true);
    }

    private Frame make(HttpServletRequest request, Frame.Person person, boolean alone) {
        Reader reader = Reader.of(request);
        Locale locale = reader.locale();
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return new Frame(
                communes.current(),
                locale,
                languages.words(locale),
                languages.format(locale),
                assets,
                path,
                query == null ? path : path + "?" + query,
                reader.scheme(),
                person,
                menu,
                new RequestParts(request, communes.current(), clock, contributions, alone));
    }
}
