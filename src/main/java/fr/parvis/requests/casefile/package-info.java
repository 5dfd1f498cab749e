/** All that is kept about a request besides itself, read for the desk. */
package fr.parvis.requests.casefile;
