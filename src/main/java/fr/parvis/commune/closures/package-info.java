/** The days on which a town hall is closed although its week says otherwise. */
@org.springframework.modulith.NamedInterface("closures")
package fr.parvis.commune.closures;
