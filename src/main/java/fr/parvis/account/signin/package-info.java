/** The pages to sign in, sign out and ask for a link; and forms kept while nobody is signed in. */
package fr.parvis.account.signin;
