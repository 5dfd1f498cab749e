package fr.parvis.site.imports;

import fr.parvis.kernel.Refusal;

/** Why an import does not begin. */
public sealed interface ImportRefused extends Refusal {

    /** Of the field that is wrong. */
    String field();

    /** No file came with the form. */
    record NoFile() implements ImportRefused {
        @Override
        public String field() {
            return "fichier";
        }

        @Override
        public String code() {
            return "site.imports.no-file";
        }
    }

    /** Not the address of a sitemap on the web. */
    record NoAddress() implements ImportRefused {
        @Override
        public String field() {
            return "adresse";
        }

        @Override
        public String code() {
            return "site.imports.no-address";
        }
    }

    /** Another step is under way, or was done meanwhile. */
    record NotNow() implements ImportRefused {
        @Override
        public String field() {
            return "etat";
        }

        @Override
        public String code() {
            return "site.imports.not-now";
        }
    }
}
