/** How the commune is known to FranceConnect and ProConnect, and who may switch them on. */
package fr.parvis.account.providers;
