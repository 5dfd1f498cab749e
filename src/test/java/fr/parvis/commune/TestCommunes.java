package fr.parvis.commune;

/** Communes for tests, opened through the front door; the test database outlives a run. */
public final class TestCommunes {

    public static final String BREST = "29019";
    public static final String QUIMPER = "29232";

    private TestCommunes() {}

    /** The commune of this code, opened now unless it was. */
    public static Commune open(Communes communes, String insee) {
        return communes.all().stream()
                .filter(commune -> commune.insee().equals(insee))
                .findFirst()
                .orElseGet(() -> communes.open(new OpenCommune(insee, null, null, null)).orThrow());
    }
}
