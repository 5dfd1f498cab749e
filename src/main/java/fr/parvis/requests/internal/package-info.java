/** What agents ask of each other: they find it at the desk, and follow it without a code. */
package fr.parvis.requests.internal;
