/** The tokens of other programs: made, shown once, recognised, warned of, ended. */
package fr.parvis.api.tokens;
