package fr.parvis;

/**
 * The data folders of the programs that tests start. Each process that runs tests has its own; they
 * stay between runs, so that PostgreSQL need not be made anew.
 */
public final class TestData {

    private static final String PROCESS = "parvis.tests.process";
    private static final String PLACEHOLDER = "${" + PROCESS + ":1}";

    public static final String MODULES = "target/test-data-" + PLACEHOLDER;
    public static final String BROWSER = "target/browser-data-" + PLACEHOLDER;
    public static final String STEADINESS = "target/steadiness-" + PLACEHOLDER;
    public static final String DEMO = "target/demo-test-data-" + PLACEHOLDER;

    private TestData() {}

    /** The same for who reads no settings of Spring. */
    public static String folder(String setting) {
        return setting.replace(PLACEHOLDER, System.getProperty(PROCESS, "1"));
    }
}
