/**
 * What a catalogue of data is: how portals export it, the files behind a dataset, the vocabularies
 * of the European Union, and what of the metadata can be observed.
 */
package nc.cagou.usecases.datacirculation.catalogue;
