/**
 * What never leaves this machine: files that their owner alone can read, and the key that replaces
 * identifiers of persons by pseudonyms.
 */
package nc.cagou.secret;
