package fr.parvis.commune;

/**
 * Who answers for personal data, which every notice must say (GDPR, articles 13, 14 and 30). All
 * empty until an administrator gives it.
 *
 * @param representative name and quality of who represents the commune, usually its mayor
 * @param jointControllers who decides with the commune, or empty (article 26)
 * @param officer mandatory for every commune (article 37)
 */
public record DataProtection(String representative, String jointControllers, Officer officer) {

    /** The data protection officer: a person, or an organisation shared by several communes. */
    public record Officer(
            String name, String organisation, String email, String phone, String address) {

        /** Known by a name and at least one way to be reached. */
        public boolean designated() {
            return !(name + organisation).isBlank() && !(email + phone + address).isBlank();
        }

        /** {@code Anne Le Goff, Centre de gestion du Finistère}. */
        public String presented() {
            return name.isBlank() || organisation.isBlank()
                    ? name + organisation
                    : name + ", " + organisation;
        }
    }
}
