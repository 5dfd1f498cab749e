/** The register at the desk: read, searched, completed, taken away as a file. */
package fr.parvis.privacy.register;
