/** Methods of road safety against reference numbers. */
package nc.cagou.verify.road;
