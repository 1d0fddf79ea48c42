import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./deletion-protection.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Users: { Type: AWS::Cognito::UserPool, Properties: { DeletionProtection: ACTIVE } } }`,
    yaml`Resources: { Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain, UpdateReplacePolicy: Retain } }`,
    hcl`
      resource "aws_cognito_user_pool" "users" {
        name                = "users"
        deletion_protection = "ACTIVE"
      }
    `,
    hcl`
      resource "aws_cognito_user_pool" "users" {
        name = "users"

        lifecycle {
          prevent_destroy = true
        }
      }
    `,
  ],
  fails: [
    { given: yaml`Resources: { «Users»: { Type: AWS::Cognito::UserPool } }`, says: "User pool `Users` can be deleted by mistake, and all its users with it" },
    yaml`Resources: { Users: { Type: AWS::Cognito::UserPool, Properties: { DeletionProtection: «INACTIVE» } } }`,
    hcl`
      «resource "aws_cognito_user_pool" "users"» {
        name = "users"
      }
    `,
    hcl`
      resource "aws_cognito_user_pool" "users" {
        name                = "users"
        deletion_protection = «"INACTIVE"»
      }
    `,
    {
      given: yaml`
        Resources:
          «Users»:
            Type: AWS::Cognito::UserPool
            Properties:
              UserPoolName: users # whoever signs up
      `,
      becomes: `
        Resources:
          Users:
            Type: AWS::Cognito::UserPool
            Properties:
              UserPoolName: users # whoever signs up
              DeletionProtection: ACTIVE
      `,
    },
    {
      given: hcl`
        «resource "aws_cognito_user_pool" "users"» {
          name = "users" # whoever signs up
        }
      `,
      becomes: `
        resource "aws_cognito_user_pool" "users" {
          name                = "users" # whoever signs up
          deletion_protection = "ACTIVE"
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protection: { Type: String } }
        Resources: { Users: { Type: AWS::Cognito::UserPool, Properties: { DeletionProtection: «!Ref Protection» } } }
      `,
      because: "parameter `Protection` has no default",
    },
    {
      given: hcl`
        variable "production" {
          type = bool
        }

        resource "aws_cognito_user_pool" "users" {
          name                = "users"
          deletion_protection = var.production ? "ACTIVE" : "INACTIVE"
        }
      `,
      because: "can be deleted by mistake, and all its users with it when `var.production` is false",
    },
  ],
});
