package fr.parvis.bench;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Invented people. Telephone numbers are of the ranges that ARCEP keeps for fiction. */
final class Townspeople {

    private static final List<String> FIRST_NAMES =
            words(
                    """
                    Marie Jean Anne Pierre Louise Yann Camille Léa Hugo Chloé Nolwenn Maël Inès Adam Jade \
                    Gabriel Raphaël Émilie Océane François Bérénice Amina Mohamed Fatou Ousmane Mei Tuan \
                    Sofia Pablo Ewa Piotr Élodie Zoé Loïc Gwenaël Maïwenn Solène Théo Noé Rose Jeanne Lucie \
                    Armand Odette Marguerite Simone Renée Yvonne Roger Marcel Huguette Colette
                    """);
    private static final List<String> NAMES =
            words(
                    """
                    Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel \
                    Lefèvre Leroy Roux David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine \
                    Rousseau Vincent Müller Lefebvre Faure André Mercier Blanc Guérin Boyer Garnier Chevalier \
                    François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu \
                    Le-Goff Tanguy Guillou Kerleau Diallo Traoré Nguyen Benali Haddad Da-Silva Kowalski
                    """);
    private static final List<String> STREETS =
            List.of(
                    "rue de l’Église",
                    "rue des Écoles",
                    "place du Marché",
                    "chemin du Moulin",
                    "rue du Port",
                    "avenue de la Gare",
                    "impasse des Lilas",
                    "rue de la Fontaine",
                    "route de la Mer",
                    "rue Jean-Jaurès");

    private Townspeople() {}

    static String firstName(Randomness chance) {
        return chance.oneOf(FIRST_NAMES);
    }

    static String name(Randomness chance) {
        return chance.oneOf(NAMES).replace('-', ' ');
    }

    static String street(Randomness chance) {
        return chance.between(1, 99) + " " + chance.oneOf(STREETS);
    }

    /** Of a domain that leads nowhere (RFC 2606). */
    static String email(Randomness chance) {
        String written = firstName(chance) + "." + name(chance) + chance.below(1000);
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replace(" ", "").toLowerCase(Locale.ROOT) + "@exemple.invalid";
    }

    static String phone(Randomness chance) {
        return "06 39 98 %02d %02d".formatted(chance.below(100), chance.below(100));
    }

    /** Fourteen digits, the last of which makes the sum right (Luhn). */
    static String siret(Randomness chance) {
        String digits = "%08d%05d".formatted(chance.below(100_000_000), chance.below(100_000));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int counted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
