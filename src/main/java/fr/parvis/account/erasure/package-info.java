/** An account ends: its resident erases it, or is told that it will go because nobody uses it. */
package fr.parvis.account.erasure;
