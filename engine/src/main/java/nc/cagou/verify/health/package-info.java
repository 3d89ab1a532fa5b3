/** Methods of public health against reference numbers. */
package nc.cagou.verify.health;
