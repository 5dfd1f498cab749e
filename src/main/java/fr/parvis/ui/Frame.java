package fr.parvis.ui;

import fr.parvis.commune.Commune;
import fr.parvis.hours.OpenState;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template needs besides its own data; in every model under {@code frame}, and a possible
 * parameter of every controller method.
 *
 * @param words messages of all modules in the reader's language
 * @param format dates, amounts, sizes as people write them
 * @param path of this page, to mark the current entry of the menu
 * @param address path and query of this page, to come back to it
 * @param scheme {@code light}, {@code dark}, or null to follow the system
 * @param person signed in, or null
 * @param menu entries of all places, in order
 * @param onDemand what a page pays for only when it shows it
 */
public record Frame(
        Commune commune,
        Locale locale,
        Words words,
        Format format,
        Assets assets,
        String path,
        String address,
        String scheme,
        Person person,
        List<MenuEntry> menu,
        OnDemand onDemand) {

    private static final String OWN_ACCOUNT = "/bureau/compte";

    /** The message under a key, placeholders filled. */
    public String t(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String t(LocalizedText text) {
        return text == null ? "" : text.in(locale);
    }

    public String t(Refusal refusal) {
        return words.get(
                refusal.code(),
                refusal.arguments().stream()
                        .map(it -> it instanceof LocalizedText text ? t(text) : it)
                        .toArray());
    }

    public String lang() {
        return locale.getLanguage();
    }

    public List<MenuEntry> menu(MenuEntry.Place place) {
        return menu.stream()
                .filter(entry -> entry.place() == place)
                .filter(entry -> entry.isFor(person))
                .toList();
    }

    /** Whether a path is this page or lies above it. */
    public boolean isAt(String entry) {
        return path.equals(entry) || path.startsWith(entry + "/");
    }

    /**
     * The entry of a menu that leads here: of all those at or above this page, the nearest. One's
     * own account is reached by one's name, and by no menu.
     */
    public MenuEntry here(MenuEntry.Place place) {
        if (place == MenuEntry.Place.DESK && here(MenuEntry.Place.SETTINGS) != null) {
            return menu(place).stream()
                    .filter(entry -> entry.path().equals(MenuEntry.SETTINGS_PAGE))
                    .findFirst()
                    .orElse(null);
        }
        return menu(place).stream()
                .filter(entry -> isAt(entry.path()) && !isAt(OWN_ACCOUNT))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .orElse(null);
    }

    /** To post with every form; creates the token, so a page that is kept must not ask for it. */
    public Csrf csrf() {
        return onDemand.csrf();
    }

    /**
     * Whether the town hall is open at this moment; a kept page that asks is kept until it changes.
     */
    public OpenState opening() {
        return onDemand.opening();
    }

    /**
     * Tells that this page shows something that changes at a moment: a kept page is then made anew.
     */
    public void changesAt(Instant moment) {
        onDemand.changesAt(moment);
    }

    /** What everybody should know first, the gravest first. */
    public List<Banner> banners() {
        return onDemand.banners(this);
    }

    /** The menu of the portal, as the commune arranged it or as modules contribute it. */
    public List<Navigation.Item> navigation() {
        return onDemand.navigation(this)
                .orElseGet(
                        () ->
                                menu(MenuEntry.Place.PORTAL).stream()
                                        .map(it -> new Navigation.Item(t(it.key()), it.path()))
                                        .toList());
    }

    /**
     * How accessible the site is by its last audit: {@code full}, {@code partial}, {@code none}.
     */
    public String accessibility() {
        return onDemand.accessibility(this);
    }

    /** How the reader wants letters and lines. */
    public Display display() {
        return onDemand.display();
    }

    /** The full address of a local path, under the main name of the commune. */
    public String absolute(String local) {
        return onDemand.origin() + local;
    }

    /** For whom the reader acts, or null: every page of the portal says it above all else. */
    public Acting acting() {
        return onDemand.acting();
    }

    /** The kiosk this browser is, or null. */
    public Kiosk kiosk() {
        return onDemand.kiosk();
    }

    /**
     * A screen that many people use one after the other.
     *
     * @param idle seconds without a touch after which it asks
     * @param warning seconds it waits for an answer before it forgets everything
     */
    public record Kiosk(int idle, int warning) {}

    /**
     * Somebody in whose name the reader acts.
     *
     * @param until last day, included
     * @param home page of what can be done for them
     * @param leave where to post to act for oneself again
     */
    public record Acting(String name, LocalDate until, String home, String leave) {}

    /**
     * Who is signed in.
     *
     * @param head of at least one department
     * @param operator looks after the machine
     * @param writer writes on the town's site
     */
    public record Person(
            String name,
            String initials,
            boolean agent,
            boolean administrator,
            boolean head,
            boolean operator,
            boolean writer) {

        public Person(String name, String initials, boolean agent) {
            this(name, initials, agent, false, false, false, false);
        }
    }

    public record Csrf(String parameter, String token) {}

    /**
     * How letters and lines are wanted.
     *
     * @param text {@code large} or {@code larger}, or null: as the browser has it
     * @param spacing {@code wide}, or null
     */
    public record Display(String text, String spacing) {

        public static final Display USUAL = new Display(null, null);
    }

    /**
     * A shelf: tells the foot of every page what the last audit of accessibility found. Answers
     * from memory.
     */
    public interface Accessibility {

        /** {@code full}, {@code partial} or {@code none}, which is also what nobody measured. */
        String state(Frame frame);
    }

    /** Parts of the frame that are made when a page asks for them. */
    public interface OnDemand {

        /** Null where the request needs no token. */
        Csrf csrf();

        OpenState opening();

        /** The page is not true any more from this moment on. */
        default void changesAt(Instant moment) {}

        /** Null for who acts for themselves. */
        default Acting acting() {
            return null;
        }

        default Kiosk kiosk() {
            return null;
        }

        default List<Banner> banners(Frame frame) {
            return List.of();
        }

        /** Empty where the commune arranged no menu. */
        default Optional<List<Navigation.Item>> navigation(Frame frame) {
            return Optional.empty();
        }

        default String accessibility(Frame frame) {
            return "none";
        }

        default Display display() {
            return Display.USUAL;
        }

        /** Scheme, host and port, without a slash at the end. */
        default String origin() {
            return "";
        }
    }
}
