package fr.parvis.site.feeds;

/** Text that people pasted, as XML and calendars can carry it. */
final class Plain {

    private Plain() {}

    /** Without the control characters that XML 1.0 forbids. */
    static String text(String typed) {
        return typed.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]", "");
    }
}
