package fr.parvis.ui.assets;

/** The sign of Parvis: a door, and behind it a steeple, roofs and water. */
final class Emblem {

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 0 46 46">\
            <path fill="%s" d="M1 45V19a18 18 0 0 1 36 0v26z"/>\
            <path fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"\
             stroke-linejoin="round" d="M14 34V18l5-8 5 8v16M19 10V6M17.5 22a1.5 1.5 0 0 1 3 0v3h-3z\
            M8 34h22M6 40c2.2-2 4.3-2 6.5 0s4.300 2 6.5 0 4.3-2 6.5 0 4.3 2 6.5 0"/></svg>
            """;

    private Emblem() {}

    /**
     * @param door colour of the door, {@code #rrggbb}
     */
    static String svg(String door) {
        return SVG.formatted(door);
    }
}
